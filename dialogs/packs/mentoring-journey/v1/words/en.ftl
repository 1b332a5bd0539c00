# The mentoring journey, version 1. The ids are the guide's own, the words are ours.

-names = Please leave out the names of clients and patients.

## At the start

START-01 = What would you like to get out of mentoring?
START-01-hint = One goal is enough to begin with. You can sharpen it along the way.
START-01-label = Goals

START-02 = What do you promise to do to make this work?
START-02-hint = For example: I set aside time for our meetings and keep to it.
START-02-label = My own promise

START-03 = How long will your mentoring go on?
START-03-label = Duration
START-03-3-months = 3 months
START-03-6-months = 6 months
START-03-12-months = 12 months
START-03-other = Another length

START-04a = How often will you meet?
START-04a-label = How often
START-04a-2-weeks = Every 2 weeks
START-04a-3-weeks = Every 3 weeks
START-04a-4-weeks = Every 4 weeks
START-04a-6-weeks = Every 6 weeks
START-04a-other = Another rhythm

START-04b = How much time do you set aside for one meeting?
START-04b-label = Length of a meeting
START-04b-30-minutes = 30 minutes
START-04b-45-minutes = 45 minutes
START-04b-60-minutes = 60 minutes
START-04b-90-minutes = 90 minutes

START-05a = Where is a good place for you to meet and talk?
START-05a-label = Place
START-05a-workplace = At work
START-05a-quiet-room = In a quiet room
START-05a-walk = On a walk
START-05a-cafe = Over coffee or lunch
START-05a-remote = Remotely

START-05b = Where exactly will you meet? Say, the break room downstairs, or where the lakeside path begins.
START-05b-label = The exact place

START-05c = Who pays for coffee and lunch?
START-05c-label = Coffee and lunch
START-05c-each-own = Each pays their own
START-05c-take-turns = We take turns
START-05c-employer = The employer

START-06a = What would you like to talk about when you meet?
START-06a-hint = A couple of topics will do for now. { -names }
START-06a-label = Topics

START-06b = When do you decide what to talk about next?
START-06b-label = Choosing the topic
START-06b-each-meeting = At the end of a meeting
START-06b-each-meeting-written = We choose the next topic at the end of each meeting.
START-06b-ahead = We plan ahead
START-06b-ahead-written = We plan the topics ahead.

START-07 = How does a meeting run from start to finish?
START-07-label = How a meeting runs
START-07-free-talk = We talk freely
START-07-free-talk-written = We talk freely about what is on our minds.
START-07-news-and-theme = Our news, then a topic
START-07-news-and-theme-written = First our news, then one topic. At the end each of us says what we take along.
START-07-other = Another way

START-08 = How will you check that you are moving towards your goals?
START-08-label = How we are doing
START-08-each-meeting = A moment every time
START-08-each-meeting-written = We take a few minutes in every meeting to see where we are.
START-08-halfway-and-end = Halfway and at the end
START-08-halfway-and-end-written = We stop halfway and at the end to see where we are.
START-08-other = Another way

START-09a = Will you send each other messages between meetings?
START-09a-label = Keeping in touch
START-09a-by-message = Yes, by message
START-09a-when-needed = Only when needed
START-09a-no = No, we just meet

START-09b = What is good to agree about those messages?
START-09b-hint = For example: messages in working time only, and the next working day is soon enough for a reply.
START-09b-label = Rules for messages

START-10 = Would you like small tasks between meetings? They help you get into the next topic.
START-10-label = Tasks between meetings
START-10-no = No
START-10-sometimes = Sometimes
START-10-yes = Yes

START-11a = Would a learning diary help you?
START-11a-label = Learning diary
START-11a-no = No
START-11a-each-own = Each for ourselves
START-11a-each-own-written = Each of us writes one for ourselves.
START-11a-talk = Yes, and we talk of it
START-11a-talk-written = Each of us writes our own, and we talk about it when we meet.

START-11b = How could the diary do you the most good?
START-11b-hint = For example: each of us picks one thing from it for the meeting.
START-11b-label = Using the diary

ART-04 = What do you do if the agreed time does not work after all?
ART-04-label = Moving and cancelling
ART-04-as-soon-as-known = We say so at once
ART-04-as-soon-as-known-written = We say so as soon as we know, and suggest a new time.
ART-04-day-before = At least a day before
ART-04-day-before-written = We say so at least a day before.
ART-04-other = Another way

CONFIDENTIALITY = What you talk about stays between you. Is that all right?
CONFIDENTIALITY-label = Confidentiality
CONFIDENTIALITY-between-us = It stays between us
CONFIDENTIALITY-between-us-written = What we talk about stays between us. If someone is in danger, we get help.
CONFIDENTIALITY-other = We agree otherwise

## On the way

AGENDA-GOALS = What has moved in your goals since you last met?

MID-01 = How far have you come with your goals?
MID-02 = What would you still like to get done together?
MID-03 = What good has mentoring done you so far?
MID-03-hint = { -names }
MID-04 = Which insight have you put to use, and how does it show in your work?
MID-04-hint = A small one is fine. { -names }
MID-05 = Do your talks take you towards your goals?
MID-05-yes = Yes
MID-05-partly = Partly
MID-05-not-yet = Not yet
MID-05-other = In my own words
MID-06 = Is there an important topic you have not talked about yet?
MID-06-nothing-missing = Nothing comes to mind
MID-06-theme = Yes, I will tell you
MID-07 = Does this way of meeting work for you, or would you change something?
MID-07-works = It works as it is
MID-07-change = I would change something
MID-08 = How well do you work together?
MID-09 = What is it like to be together when you meet?
MID-10 = What is the best thing about your meetings?
MID-11 = What would you do differently in your meetings?
MID-12 = In which topics have the tasks or the diary been of help?

## At the end

END-00 = Your shared journey is nearly there. Let us look at what happened on the way, how far you got with your goals, and whether you got what you hoped for.
END-01 = What was the situation when you set out?
END-02 = What can you do now that you could not at the start?
END-02-hint = { -names }
END-03 = What stayed on your mind?
END-03-hint = { -names }
END-04 = What do you do or think differently now?
END-05 = Which change can already be seen in everyday work?
END-05-hint = A small one is fine. { -names }
END-06 = What do you take with you from this?
END-07 = How was the journey compared with what you expected?
END-08 = What was most valuable about your journey?
END-09 = What would you like to say thank you for?
END-09-hint = Your thanks are passed on only when you share them yourself.
END-10 = Would you like to go on with mentoring, or finish it here?
END-10-go-on = I would like to go on
END-10-close = I would like to finish
END-11 = If this journey ends here, how will you keep in touch?
END-11-by-message = By message
END-11-at-work = We talk at work
END-11-now-and-then = We meet now and then
END-11-other = Another way

END-OWN = What good has mentoring done in your own work?
END-OWN-hint = { -names }
END-SHARED = What good has mentoring brought to the work of the whole team?
END-SHARED-hint = { -names }

## Tips for talking

TIP-00 = Mentoring lives on good talk. What could you do for it?
TIP-01 = Find out what the other would like to talk about, and hear them out.
TIP-02 = One speaks at once, another thinks first. Give both ways time.
TIP-03 = You may disagree. Two angles show more than one.

## What mentoring is

WHAT-01 = Mentoring is learning by talking.
WHAT-02 = You swap ideas with someone who knows the same line of work.
WHAT-03 = You see familiar things from a new angle:
WHAT-04 = the work you do now
WHAT-05 = the working years behind you and ahead
WHAT-06 = the direction you want to grow in
WHAT-07 = You gather strength and enjoy your work more.

BEN-01 = You learn new things and can do more.
BEN-02 = You grow in your profession.
BEN-03 = You get tips you can try at work right away.
BEN-04 = Talking a hard question over together brings new solutions.
BEN-05 = You notice how much there is to value in your own work.

PEER-01 = The mentor has been in the field for longer.
PEER-02 = The mentee is still new to the field.
PEER-03 = Everyone is an equal and does their part.
PEER-04 = Everyone knows something the others can use.

theme-everyday-work = a smooth working day
theme-skills = my own learning
theme-newcomer = being new at work
theme-cooperation = working as a team
theme-hard-situations = hard situations
theme-wellbeing = coping and feeling well
theme-work-and-life = work and rest of life
theme-career = career and direction

## Good wishes and reading

WISH-A = All the best from here on. May the good talks and ideas stay with you for a long time.
WISH-B = We wish you good moments on your way together.

PATH1-07 = More tips for the journey (in Finnish), Vanhustyön vatupassi: { $link }
READ-01 = Kanniainen, Nylund and Kupias, Mentoroinnin työkirja (in Finnish): { $link }
READ-02 = Isotalo, Mentorointiopas (in Finnish): { $link }
READ-03 = Yrittäjänaisen kasvukirja (in Finnish): { $link }
READ-04 = Mentorin käsikirja (in Finnish): { $link }
READ-05 = Finnish Institute of Occupational Health, project for entrepreneurs (in Finnish): { $link }
