# Life changes: pause, another partner, leaving; my data.

which-matter = Which one is this about?
which-partner = Who with?

pause-ask = Until when would you like to pause?
pause-note = No reason is needed. You can also type a day, for example 15 January. You can go on at any time.
pause-form = No reason is needed. You can go on at any time.
option-pause-two-weeks = 2 weeks
option-pause-month = A month
option-pause-three-months = 3 months
pause-too-long = A pause can last a year at most. Which day within that would suit?
pause-kept = Your pause lasts until { $until }. I will not remind you of anything before that.
pause-partner = { $name } is taking a break from mentoring until { $until }. Then you go on from where you were.
pause-meeting-off = The meeting on { $when } is off because of the pause.
pause-nothing = There is nothing of yours to pause now.
resumed-journey = { $count ->
    [one] The pause is over. Your partner is { $partner }. Shall we find a new time?
   *[other] The pause is over. Shall we find a new time for the group?
}
resumed-enrolment = The pause is over. You are in again the next time pairs and groups are made.
resume-nothing = You have no pause now.

leave-ask =
    { $form ->
        [group]
            { $count ->
                [one] Would you like to leave the group? In your group: { $partner }.
               *[other] Would you like to leave the group? In your group: { $partner }.
            }
       *[pair] Would you like to leave mentoring? Your partner is { $partner }.
    }
leave-ask-unpaired = Would you like to take back your sign-up?
leave-note =
    { $form ->
        [group] No reason is needed. The others only hear that you are leaving, and what you shared is hidden from them. You can also take a pause or ask for another group.
       *[pair] No reason is needed. You can also take a pause or ask for a new partner.
    }
option-leave-yes = Leave
option-leave-no = Stay
leave-stayed = Good, nothing changed.
leave-nothing = You are not in mentoring now, so there is nothing to leave.
leave-meeting-off = The meeting on { $when } is off.
left-thanks = All right. Thank you for taking part. The door is open if you want to come back.
left-partner =
    { $form ->
        [group] { $name } has left your group. This says nothing about you or the group.
       *[pair] { $name } has decided to leave the mentoring. This says nothing about you.
    }

rematch-ask =
    { $form ->
        [group]
            { $count ->
                [one] Would you like me to look for another group? In your group now: { $partner }.
               *[other] Would you like me to look for another group? In your group now: { $partner }.
            }
       *[pair] Would you like me to look for a new partner? Your partner now is { $partner }.
    }
rematch-note =
    { $form ->
        [group] No reason is needed. The others only hear that you are leaving. The group goes on without you.
       *[pair] No reason is needed. Your partner will only hear that your journey ends here.
    }
option-rematch-yes =
    { $form ->
        [group] Look for another group
       *[pair] Look for a new one
    }
option-rematch-no = Go on as we are
rematch-kept =
    { $form ->
        [group] All right. You will be among the first the next time groups are formed.
       *[pair] All right. You will be among the first the next time I look for pairs.
    }
rematch-partner = Your mentoring journey ends here. { $name } travelled with you. This says nothing about you.
rematch-nothing = You have no partner or group now, so there is nothing to change.

freed-next =
    { $form ->
        [group] You will be among the first the next time groups are formed. If you would rather take a break, type: pause
       *[pair] You will be among the first the next time I look for pairs. If you would rather take a break, type: pause
    }
freed-lead =
    { $form ->
        [group] Waiting for a new group: { $names }. Programme: { $programme }.
       *[pair] Waiting for a new partner: { $names }. Programme: { $programme }.
    }
partner-gone =
    { $form ->
        [group] One member of your group is no longer in the mentoring. This says nothing about you or the group.
       *[pair] Your partner is no longer in the mentoring. This says nothing about you.
    }

mydata-what = You can have everything that is kept about you, or erase it for good.
mydata-here = Here is everything that is kept about you. Only you get this file.
mydata-file = My data
mydata-export-words = export, download, file
mydata-erase-words = erase, delete, remove
button-export = Download my data
button-erase = Erase my data
erase-ask = Erase everything of yours for good?
erase-note = Your answers, goals and sign-ups will be deleted and cannot be brought back. Your partner or group only hears that you are no longer in.
erase-only-lead = { $programme }: you are its only coordinator. If you erase your data, sign-up closes. Pairs already under way go on.
option-erase-yes = Erase everything
option-erase-no = Do not erase
erase-kept = Good, nothing was erased.
erased = Your data is erased now. Thank you for the journey, and all the best.

word-pause = pause, break
word-resume = resume, continue mentoring
word-leave = leave, quit
word-rematch = rematch, new partner, change partner, another group, new group, change group
word-mydata = mydata, my data
pause-member = { $name } is taking a pause from mentoring until { $until }. The group goes on as usual meanwhile.
pause-end = The agreed end moves by as much: { $end }.
resumed-member = Your pause is over, and you are back in the group.
