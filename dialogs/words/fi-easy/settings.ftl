# Kieli ja työajat.

language-ask = Mitä kieltä haluat käyttää?
language-changed = Selvä. Käytän nyt selkosuomea.
option-language-fi = Suomi
option-language-sv = Svenska
option-language-en = English
option-language-fi-easy = Selkosuomi
names-of-fi = suomi, finnish, finska
names-of-en = englanti, english, engelska
names-of-sv = ruotsi, swedish, svenska
names-of-fi-easy = selko, selkosuomi, selkokieli, helppo suomi, easy finnish, lätt finska

hours-ask =
    Milloin olet töissä?
    Lähetän viestejä vain työaikana.
hours-kept =
    Kiitos.
    Lähetän viestejä vain, kun olet töissä.

word-language = kieli
word-easy = selko, selkosuomi, selkokieli, helppo suomi
word-hours = työajat, tyoajat, työaika, vuorot
