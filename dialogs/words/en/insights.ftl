# Insights put into practice: collected on the way, shown to their writer at the end.

word-insights = insights, insight, my insights

insights-lead = These are the insights that you have put into practice, newest first.
insights-none = No insights are collected yet. A small one will do.
insights-note = Only you see these together. You will read them again at the end of the journey.
insights-not-now = Insights can be added here while your journey goes on.
insights-kept = The insight is kept. You will read it again at the end of the journey.
insights-again = This is what you wrote last. It stays, and you can write a new one beside it.
insights-on-the-way = On the way you wrote this. Only you see it.
insights-more = The rest is there when you write insights.

button-insights = Insights
button-insight-add = Add an insight
button-insights-older = Show older ones
