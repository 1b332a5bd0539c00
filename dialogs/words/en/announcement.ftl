# A ready announcement for a channel: what mentoring is, what it gives, in working time, how to join. At most 120 words in all.

announcement-title = Join the mentoring
announcement-two = In mentoring two professionals talk about their work, and both learn.
announcement-group = In mentoring a small group of professionals talk about their work, and everyone learns.
announcement-any = In mentoring two professionals, or a small group, talk about their work, and everyone learns.
announcement-roles = One is a mentor with more years in the field and the other a newer mentee.
announcement-peers = Everyone is a peer: everyone gives and everyone gets something.
announcement-roles-or-peers = One may be a mentor with more years in the field and the other a newer mentee. You can also join as peers.
announcement-worktime = You meet in working time. Times are fitted into the shifts with your supervisor.
announcement-worktime-own = You meet in working time, when it fits the shifts.
announcement-own-times = You agree on the times among yourselves.
announcement-how = Press Join to begin. Signing up takes a couple of minutes. Taking part is voluntary, and you may change your mind.
