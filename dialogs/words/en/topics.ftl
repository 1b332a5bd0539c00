# What one can choose when signing up. Fits a button and the middle of a sentence: small letters, at most 24 characters.

topic-everyday-work = a smooth working day
topic-new-at-work = being new at work
topic-meeting-residents = meeting residents
topic-dementia = living with dementia
topic-families = families and friends
topic-end-of-life = end-of-life care
topic-medicines = medicines
topic-records = keeping records
topic-difficult-moments = difficult moments
topic-teamwork = working as a team
topic-learning = learning new things
topic-wellbeing = coping and feeling well
topic-work-and-life = work and rest of life
topic-career = career and direction
topic-business = my business
topic-part-of-business = a part of the business
topic-entrepreneurship = being an entrepreneur
topic-customers = customers and services
topic-money = money and prices
topic-employing = being an employer
topic-growth = growing and developing
topic-networks = networks and teaming up
topic-change = change and new starts

shift-day = morning or day shift
shift-evening = evening shift
shift-night = night shift
shift-weekend = weekend shift
shift-office = office hours

form-mentor-pair = mentor and mentee
form-peer-pair = peer pair
form-peer-group = peer group

language-fi = Finnish
language-sv = Swedish
language-en = English
language-et = Estonian
language-ru = Russian
language-uk = Ukrainian
language-so = Somali
language-ar = Arabic
language-fil = Filipino
