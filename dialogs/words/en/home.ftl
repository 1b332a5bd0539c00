# The welcome, the home view and help.

welcome = Hello! I am Rinnalla, your mentoring helper.
welcome-what = I help you find a partner or a group, remind you of meetings, and bring things to think about along the way. Joining is your own choice, and you can stop at any time.

home-pair = { $count ->
    [one] Your partner is { $partner }. What would you like to do next?
   *[other] In your group are { $partner }. What would you like to do next?
}
home-signed-up = You have signed up. I will tell you as soon as there is a partner or a group for you.
home-lead = You lead a programme. What would you like to do next?
home-new = You can sign up for mentoring now. Would you like to join?
home-nothing = There is no open mentoring just now. I will say in the channel when you can sign up.

help-what = You can press buttons or type in your own words. If something is left halfway, I will come back to it.
help-words = Words I understand: status, meet, reflect, goals, agreement, my answers, insights, diary, tasks, change, pause, rematch, leave, concern, language, hours, my data.
help-lead = As a lead you can also type: programme, people, pairs.
help-ways-out = Anywhere you can type back, skip, later or stop here.

button-home = Home
button-help = Help
button-join = Join
button-status = Status
button-reflect = Reflect
button-goals = Goals
button-meet = Set a time
button-resume = Go on again
button-announce = Announce mentoring
button-propose-pairs = Propose pairs
button-propose-groups = Propose groups
button-propose-any = Make a proposal
button-people = Sign-ups

word-home = home, menu, start over, hi, hello, good morning, good evening
word-help = help, commands, ?

move-back = back, go back, previous
move-skip = skip, next, pass
move-later = later, not now
move-stop = stop here, stop, enough
home-journeys = With you on the way are { $names }. What would you like to do next?
