# Ennen tapaamista.

reminder-when = { $count ->
    [one] Pian tapaatte, sinä ja { $partner }.
   *[other] Pian ryhmä tapaa.
}
reminder-agenda = Voitte puhua näistä
reminder-item = – { $item }
reminder-goal-own = Tavoitteesi
reminder-goal-theirs = { $count ->
    [one] Parisi tavoite
   *[other] Tavoite: { $name }
}
reminder-tip = Neuvo: { $tip }
reminder-easy-1 =
    Sinun ei tarvitse valmistella mitään.
    Riittää, että tulet paikalle.
reminder-easy-2 =
    Sinun ei tarvitse valmistella mitään.
    Löydätte aiheita, kun puhutte.
reminder-easy-3 =
    Nämä ovat vain ehdotuksia.
    Sinun ei tarvitse tehdä mitään etukäteen.
