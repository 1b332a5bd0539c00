# Ryhmän oma keskustelu.

room-welcome =
    Tervetuloa ryhmän omaan keskusteluun.
    Täällä ovat { $names }.
room-is =
    Täällä te voitte puhua keskenänne.
    Minä kerron täällä tapaamisten ajat.
    Kerron myös, jos ryhmä muuttuu.
room-privacy =
    Minä en lue, mitä te kirjoitatte täällä.
    Muut eivät näe vastauksiasi eivätkä tavoitteitasi täällä.
    Jos ryhmään tulee uusi jäsen, hän voi nähdä vanhat viestit.
room-joined =
    Ryhmään tulee uusi jäsen: { $name }.
    Tervetuloa.
room-goes-on = Ryhmä jatkaa.
room-here = Täällä ovat nyt { $names }.
room-agreed =
    Olette sopineet tapaamisen.
    Aika on { $when }.
room-moved =
    Tapaamisen aika muuttui.
    Uusi aika on { $when }.
    Vanha aika oli { $old }.
room-off =
    Tapaaminen peruuntui.
    Aika oli { $when }.
room-details =
    Paikka on omassa keskustelussasi.
    Siellä on myös tiedosto kalenteriin.
