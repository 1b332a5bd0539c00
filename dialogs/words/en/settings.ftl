# Language and working hours.

language-ask = Which language shall we use?
language-changed = All right, we go on in English.
option-language-fi = Suomi
option-language-sv = Svenska
option-language-en = English
option-language-fi-easy = Selkosuomi
names-of-fi = finnish
names-of-en = english
names-of-sv = swedish
names-of-fi-easy = easy finnish

hours-ask = When are you at work? I send messages only during your working hours.
hours-kept = Thank you. I send messages only when you are at work.

word-language = language
word-easy = easy finnish
word-hours = hours, working hours, shifts
