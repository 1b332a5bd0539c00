# Språk och arbetstider.

language-ask = Vilket språk ska vi prata?
language-changed = Okej, vi pratar svenska.
option-language-fi = Suomi
option-language-sv = Svenska
option-language-en = English
option-language-fi-easy = Selkosuomi
names-of-fi = finska
names-of-en = engelska
names-of-sv = svenska, ruotsi
names-of-fi-easy = lätt finska, lättläst finska

hours-ask = När jobbar du? Jag skickar meddelanden bara på din arbetstid.
hours-kept = Tack. Jag skickar meddelanden bara när du jobbar.

word-language = språk, språket, byt språk
word-easy = lätt finska
word-hours = arbetstider, arbetstid, skift, arbetsskift
