# Life changes: pause, another partner, leaving; my data.

which-matter = Which one is this about?
which-partner = With whom?

pause-ask = Until when shall we pause?
pause-note = No reason is needed. You can also type a day, for example 15 January. You can go on at any time.
option-pause-two-weeks = 2 weeks
option-pause-month = A month
option-pause-three-months = 3 months
pause-too-long = A pause can last a year at most. Which day within that would suit?
pause-kept = Your pause lasts until { $until }. I will not remind you of anything before that.
pause-partner = { $name } is taking a break from mentoring until { $until }. Then you go on from where you were.
pause-meeting-off = The meeting on { $when } is off because of the pause.
pause-nothing = There is nothing of yours to pause now.
resumed-journey = The pause is over. Your partner is { $partner }. Shall we set a new time?
resumed-enrolment = The pause is over. You are in again the next time I look for pairs.
resume-nothing = You have no pause now.

leave-ask = Would you like to leave mentoring? Your partner is { $partner }.
leave-ask-unpaired = Would you like to take back your sign-up?
leave-note = No reason is needed. You can also take a pause or ask for a new partner.
option-leave-yes = Leave
option-leave-no = Stay
leave-stayed = Good, nothing changed.
leave-nothing = You are not in mentoring now, so there is nothing to leave.
leave-meeting-off = The meeting on { $when } is off.
left-thanks = All right. Thank you for taking part. The door is open if you want to come back.
left-partner = { $name } has decided to leave the mentoring. It says nothing about you.

rematch-ask = Would you like me to look for a new partner? Your partner now is { $partner }.
rematch-note = No reason is needed. Your partner will only hear that your journey ends here.
option-rematch-yes = Look for a new one
option-rematch-no = Go on as we are
rematch-kept = All right. You will be among the first the next time I look for pairs.
rematch-partner = Your mentoring journey ends here. { $name } travelled with you. It says nothing about you.
rematch-nothing = You have no partner now, so there is nothing to change.

freed-next = You will be among the first the next time I look for pairs. If you would rather take a break, type: pause
freed-lead = Waiting for a new partner: { $names }. Programme: { $programme }.
partner-gone = Your partner is no longer in the mentoring. It says nothing about you.

mydata-what = You can have everything that is kept about you, or erase it for good.
mydata-here = Here is everything that is kept about you. Only you get this file.
mydata-file = My data
mydata-export-words = export, download, file
mydata-erase-words = erase, delete, remove
button-export = Download my data
button-erase = Erase my data
erase-ask = Erase everything of yours for good?
erase-note = Your answers, goals and sign-ups will be deleted and cannot be brought back. Your partner only hears that you are no longer in.
erase-only-lead = { $programme }: you are its only coordinator. If you erase your data, sign-up closes. Pairs on their way go on.
option-erase-yes = Erase everything
option-erase-no = Do not erase
erase-kept = Good, nothing was erased.
erased = Your data is erased now. Thank you for the journey, and all the best.

word-pause = pause, break
word-resume = resume, continue mentoring
word-leave = leave, quit
word-rematch = rematch, new partner, change partner
word-mydata = mydata, my data
