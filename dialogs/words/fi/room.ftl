# Ryhmän oma keskustelu: keitä täällä on, milloin tavataan.

room-welcome = Tervetuloa ryhmän omaan keskusteluun. Täällä ovat { $names }.
room-is = Täällä voitte jutella keskenänne. Kerron täällä, milloin tapaatte. Kerron myös, jos aika tai ryhmä muuttuu.
room-privacy = En lue, mitä täällä kirjoitatte. Vastaukset ja tavoitteet pysyvät kunkin omassa keskustelussa. Jos ryhmään tulee uusi jäsen, hän voi nähdä, mitä olette täällä kirjoittaneet.
room-joined = Ryhmään tulee uusi jäsen: { $name }. Tervetuloa.
room-goes-on = Ryhmä jatkaa.
room-here = Täällä ovat nyt { $names }.
room-agreed = Tapaaminen on sovittu: { $when }.
room-moved = Tapaaminen siirtyi. Uusi aika on { $when }, vanha oli { $old }.
room-off = Tapaaminen on peruttu: { $when }.
room-details = Paikan ja kalenteritiedoston löydät omasta keskustelustasi kanssani.
