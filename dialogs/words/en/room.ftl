# A group's own conversation: who is here, and when they meet.

room-welcome = Welcome to the group’s own conversation. In this group: { $names }.
room-is = You can talk with each other here. I will say here when you meet. I will also say if the time or the group changes.
room-privacy = I do not read what you write here. Answers and goals stay in each person’s own chat. If somebody joins the group later, they may see what you have written here.
room-joined = The group gets a new member: { $name }. Welcome.
room-goes-on = The group goes on.
room-here = Now in the group: { $names }.
room-agreed = A meeting is agreed: { $when }.
room-moved = The meeting has moved. The new time is { $when }, the old one was { $old }.
room-off = The meeting is called off: { $when }.
room-details = You will find the place and the calendar file in your own chat with me.
