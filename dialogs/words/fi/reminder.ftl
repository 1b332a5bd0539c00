# Before a meeting.

reminder-when = { $count ->
    [one] Pian tapaatte, sinä ja { $partner }.
   *[other] Pian ryhmänne tapaa.
}
reminder-agenda = Näistä voi jutella
reminder-item = – { $item }
reminder-goal-own = Tavoitteesi
reminder-goal-theirs = { $count ->
    [one] Parisi tavoite
   *[other] Tavoite: { $name }
}
reminder-tip = Vinkki: { $tip }
reminder-easy-1 = Mitään ei tarvitse valmistella. Riittää, että tulet paikalle.
reminder-easy-2 = Tule sellaisena kuin olet. Aiheet löytyvät kyllä jutellessa.
reminder-easy-3 = Ei läksyjä eikä muistiinpanoja. Nämä ovat vain ehdotuksia.
