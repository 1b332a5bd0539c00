# The learning diary: its writer's own, unless they share an entry.

word-diary = diary, learning diary, my diary

diary-nothing = A learning diary can be agreed on once your journey has begun.
extra-not-agreed-diary = Your agreement says no diary. If you would like one, the agreement can be changed.
extra-agree-first-diary = A learning diary is decided together in the agreement. You can get to it from here.
extra-not-here-diary = There is no diary in this mentoring.
diary-lead = This is your diary, newest first. Others see only the entries that you share.
diary-empty = Your diary is still empty. A few lines are enough, and you can write at any time.
diary-only-reading = New entries can be written when a diary has been agreed on.
diary-item = { $number } · { $day }
diary-item-marked = { $item } · { $marks }
diary-mark-insight = insight
diary-mark-shared = shared
diary-from = From the diary · { $day }

diary-ask = What would you like to remember?
diary-edit-ask = What would you like it to say now?
diary-note = A few lines are enough. Please leave out the names of clients and patients.
diary-reads-now = The entry now
diary-private-again = You have shared this. When you write new words, they are yours alone again until you share them.
diary-kept = It is in your diary.
diary-not-kept = This is not kept yet, because no diary has been agreed on. Your words are still here in the chat.
diary-not-in-the-channel = What is written in a channel does not go into the diary, because others read it too. Please write to me in private.
diary-after = If something stayed with you, you can write it in your diary. Only you will see it.
diary-not-found = There is no such entry in your diary, so nothing has changed.
diary-marked = It is marked as an insight that you have put into practice. You will read it again at the end of the journey.
diary-unmarked = All right, it is an ordinary entry now.
diary-seen-own = Only you see this.
diary-seen-shared = Seen by you and { $names }.
diary-shared = Shared: { $names }. You can take the entry back at any time.
diary-shared-with-you = { $name } shared an entry from their diary with you. You need not answer anything.
diary-taken-back = Taken back. Only you see the entry now.
diary-taken-back-note = It is not shown to others any more. What has been read cannot be unread.
diary-not-shared = Only you see this already.
diary-share-with = Who may see it?
diary-shared-already = This entry is shared already.
diary-nobody-to-share-with = You have no journey now on which to share an entry.
diary-delete-ask = Delete this entry? It cannot be brought back.
diary-deleted = The entry is deleted.
diary-unchanged = All right, nothing has changed.

option-diary-delete-yes = Delete the entry
option-diary-delete-no = Keep it
button-diary = Diary
button-diary-write = Write in the diary
button-diary-open = Open { $number }
button-diary-older = Show older ones
button-diary-look = Show the entry
button-diary-share = Share the entry
button-diary-take-back = Take back
button-diary-edit = Change the entry
button-diary-delete = Delete
button-diary-mark = I put it into practice
button-diary-unmark = Not put into practice
