# Insikter som har omsatts i praktiken: samlas på vägen, visas för skribenten i slutet.

word-insights = insikter, insikt, mina insikter

insights-lead = De här insikterna har du omsatt i praktiken, den nyaste först.
insights-none = Det finns inga insikter här ännu. Också en liten räknas.
insights-note = Bara du ser de här tillsammans. Du får läsa dem igen i slutet av resan.
insights-not-now = Här går det att lägga till insikter medan resan pågår.
insights-kept = Jag skrev upp insikten. Du får läsa den igen i slutet av resan.
insights-again = Så här skrev du senast. Det finns kvar, och du kan skriva en ny bredvid.
insights-on-the-way = Så här skrev du på vägen. Bara du ser det.
insights-more = Resten hittar du med ordet insikter.

button-insights = Insikter
button-insight-add = Lägg till en insikt
button-insights-older = Visa äldre
