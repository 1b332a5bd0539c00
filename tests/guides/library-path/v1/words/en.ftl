# at the start
hope = What do you hope for from this time together?
hope-hint = One hope is enough. You can change it on the way.
hope-label = Hope
shelves = What in the library’s work would you like to talk about?
shelves-label = Topics
how-long = How long do you travel together?
how-long-label = Duration
how-long-two-months = Two months
how-long-four-months = Four months
how-often = How often do you meet?
how-often-label = Rhythm
how-often-each-week = Every week
how-often-second-week = Every second week
how-often-other = Another rhythm
where = Where do you meet?
where-label = Place
where-reading-room = In the reading room
where-yard = Walking in the yard
where-remote = Remotely
which-branch = At which branch do you meet?
which-branch-label = Branch

# on the way
good-moment = What was a good moment when you met?
tried-out = What have you tried out at the desk or among the shelves?
tried-out-hint = Something small will do.
next-shelf = Is the next topic clear?
next-shelf-clear = Yes
next-shelf-open = Still open

# at the end
learnt = What did you learn?
carry-on = What do you take with you?
desk-work = How does this show in your own work?
thank-you = What would you like to say thank you for?
thank-you-hint = Your thanks arrive only when you say so.
last-page = The last pages have come. Let us look at what happened in the story.

# good wishes and a tip
quiet-tip = Give the other time to think. Silence belongs in a library.
good-reading = Happy reading to you both.
