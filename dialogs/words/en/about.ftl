# What mentoring is: all that the guide says of it.

about-title = What mentoring is
about-point = – { $text }
about-benefits = What you get from it
about-who = Who meets
about-reading = Further reading
button-about = Read more
word-about = about mentoring, what is mentoring, read more
