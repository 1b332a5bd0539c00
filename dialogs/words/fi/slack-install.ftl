# Slackin sovelluksen esittely ja asennuksen sivut selaimessa.

slack-app-about = Mentoroinnin tuki: auttaa sopimaan tapaamiset ja tuo parille tai ryhmälle pohdittavaa silloin, kun siitä on apua.
slack-app-command = Mentorointi: ilmoittaudu, sovi tapaaminen, katso tilanne
slack-shortcut-home = Avaa Rinnalla
slack-shortcut-home-about = Katso, missä mennään ja mitä voit tehdä seuraavaksi
slack-shortcut-meet = Sovi tapaaminen
slack-shortcut-meet-about = Sovi, siirrä tai peru mentoroinnin tapaaminen
slack-shortcut-insight = Tallenna oivallus
slack-shortcut-insight-about = Tallenna oma viestisi oivalluksiisi, jotka näet vain sinä

install-title = Asenna Rinnalla Slackiin
install-what = Rinnalla kulkee mentorointiparien ja vertaisryhmien mukana työpaikan Slackissa. Slack kysyy seuraavaksi, mihin työtilaan se asennetaan, ja näyttää, mitä lupia se pyytää.
install-button = Jatka Slackiin
install-done-title = Rinnalla on asennettu
install-done = Avaa Rinnalla Slackin sovelluksista ja kirjoita sille, tai kirjoita missä tahansa /mentorointi. Uuden ohjelman voit aloittaa sanalla ohjelma.
install-open = Avaa Slackissa
install-failed-title = Asennus jäi kesken
install-denied = Asennus peruuntui Slackissa, eikä mitään tallennettu. Jos työtilassa tarvitaan ylläpitäjän lupa, pyydä se ensin häneltä.
install-again = Aloittamisesta on kulunut liian kauan, tai aloitit toisessa selaimessa. Jos asennus jo onnistui, kaikki on kunnossa. Muuten aloita uudelleen tässä selaimessa.
install-org = Rinnalla asennetaan yhteen työtilaan kerrallaan, ei koko organisaatioon. Valitse Slackissa yksi työtila. Mitään ei tallennettu.
install-refused = Slack ei vahvistanut asennusta, eikä mitään tallennettu. Kokeile hetken päästä uudelleen.
install-fault = Asennusta ei saatu talteen. Vika on täällä, ei sinussa. Kokeile hetken päästä uudelleen.
install-busy = Moni aloittaa asennusta juuri nyt. Kokeile minuutin päästä uudelleen.
install-retry = Aloita uudelleen
