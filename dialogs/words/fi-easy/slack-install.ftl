# Slackin sovelluksen esittely ja asennuksen sivut selaimessa.

slack-app-about = Rinnalla auttaa mentoroinnissa. Se auttaa sopimaan tapaamiset ja antaa hyviä kysymyksiä.
slack-app-command = Mentorointi: liity, sovi tapaaminen, katso tilanne
slack-shortcut-home = Avaa Rinnalla
slack-shortcut-home-about = Katso, mitä voit tehdä nyt
slack-shortcut-meet = Sovi tapaaminen
slack-shortcut-meet-about = Sovi, siirrä tai peru tapaaminen
slack-shortcut-insight = Tallenna oivallus
slack-shortcut-insight-about = Tallenna oma viestisi. Vain sinä näet sen

install-title = Asenna Rinnalla Slackiin
install-what =
    Rinnalla auttaa mentoroinnissa.
    Slack kysyy, mihin työtilaan Rinnalla tulee.
    Slack näyttää myös, mitä lupia Rinnalla pyytää.
install-button = Jatka Slackiin
install-done-title = Rinnalla on valmis
install-done =
    Avaa Rinnalla Slackin sovelluksista.
    Voit myös kirjoittaa /mentorointi.
    Uusi ohjelma alkaa sanalla ohjelma.
install-open = Avaa Slackissa
install-failed-title = Asennus jäi kesken
install-denied =
    Asennus loppui Slackissa.
    Mitään ei jäänyt talteen.
    Ehkä tarvitset ylläpitäjän luvan.
install-again =
    Aikaa kului liikaa, tai selain oli toinen.
    Ehkä asennus onnistui jo.
    Silloin kaikki on kunnossa.
    Muuten aloita uudelleen tästä selaimesta.
install-org =
    Asenna Rinnalla yhteen työtilaan kerrallaan.
    Valitse Slackissa yksi työtila.
    Mitään ei jäänyt talteen.
install-refused =
    Slack ei vahvistanut asennusta.
    Mitään ei jäänyt talteen.
    Kokeile hetken päästä uudelleen.
install-fault =
    Asennus ei tallentunut.
    Vika on täällä, ei sinussa.
    Kokeile hetken päästä uudelleen.
install-busy =
    Moni asentaa juuri nyt.
    Kokeile minuutin päästä uudelleen.
install-retry = Aloita uudelleen
