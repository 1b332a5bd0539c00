# Före en träff.

reminder-when = { $count ->
    [one] Snart träffas ni, du och { $partner }.
   *[other] Snart träffas er grupp.
}
reminder-agenda = Det här kan ni prata om
reminder-item = – { $item }
reminder-goal-own = Ditt mål
reminder-goal-theirs = { $count ->
    [one] Din partners mål
   *[other] Ett mål: { $name }
}
reminder-tip = Ett tips: { $tip }
reminder-easy-1 = Du behöver inte förbereda något. Det räcker att du kommer.
reminder-easy-2 = Kom som du är. Ämnena hittar ni nog när ni pratar.
reminder-easy-3 = Inga läxor, inga anteckningar. Det här är bara förslag.
