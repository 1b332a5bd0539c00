# A ready announcement for a channel: what mentoring is, what it gives, in working time, how to join. At most 120 words in all.

announcement-title = Come along to mentoring
announcement-what = In mentoring two professionals talk about their work, and both learn. One may be a mentor with more years in the field and the other a newer mentee. You can also be peers.
announcement-benefit-1 = You get tips you can try at work right away.
announcement-benefit-2 = Talking a hard thing over together brings a new angle.
announcement-benefit-3 = You notice what your own work is worth, and it gives you strength.
announcement-worktime = You meet in working time. Times are fitted into the shifts with your supervisor.
announcement-how = Press Join to begin. Signing up takes a couple of minutes. Taking part is voluntary, and you may change your mind.
