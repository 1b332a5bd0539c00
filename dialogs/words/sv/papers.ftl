# Papper som blir kvar: avtalet, minnesbladet, de egna uppgifterna.

file-agreement = mentorskapsavtal
file-keepsake = minnesblad
file-export = mina uppgifter
paper-as-text = Samma som text
paper-between = Mellan
paper-with =
    { $form ->
        [group] Reskamrater
       *[pair] Reskamrat
    }
paper-programme = Program
paper-version = Version
paper-state = Läge
paper-agreed = Det här har vi kommit överens om
paper-accepted = Godkänt:
paper-agreement-draft = utkast
paper-agreement-proposed = förslag
paper-agreement-in-force = gäller
paper-agreement-superseded = tidigare version
paper-agreement-seen = Bara de som har gjort avtalet ser det.
paper-earlier-version = Tidigare version { $number }
paper-agreement-version = Mentorskapsavtal, version { $number } · { $state }

paper-keepsake = Minnesblad
paper-began = Började
paper-ended = Slutade
paper-goes-on = resan fortsätter
paper-met = Träffar
paper-earlier-wordings = Tidigare lät målet så här:
paper-thanks = Du fick ett tack
paper-keepsake-seen = Det här minnesbladet är gjort bara för dig.

paper-export-made = Här är allt som fanns sparat om dig { $day }. Andras privata svar finns inte med.
paper-about-you = Du
paper-name = Namn
paper-account = Konto
paper-language = Språk
paper-zone = Tidszon
paper-since = Med sedan
paper-seen-last = Senast här
paper-away = Borta
paper-quiet-until = Inga meddelanden före
paper-sign-up = Anmälan
paper-signed-up = Du anmälde dig
paper-sign-up-waiting = väntar på chefens godkännande
paper-sign-up-talk-first = först ett samtal med chefen
paper-sign-up-ready = väntar på en partner eller en grupp
paper-sign-up-paired = har en partner eller en grupp
paper-sign-up-paused = på paus
paper-sign-up-left = avslutad
paper-notice = Informationens version
paper-noticed = Informationen visad
paper-left-out = Omgångar i rad utan partner
paper-paused-until = Pausen slutar
paper-avoid = De som du inte ville ha som partner eller i din grupp (ingen annan ser)
paper-journey = Resa
paper-journey-open = pågår
paper-journey-paused = på paus
paper-journey-closed = avslutad
paper-end-agreed = Avtalat slut
paper-rhythm = Hur ofta ni träffas
paper-days = { $count ->
    [one] varje dag
   *[other] med { $count } dagars mellanrum
}
paper-closed = Slutade
paper-wish = Din önskan i slutet
paper-wish-go-on = vi fortsätter
paper-wish-close = vi slutar här
paper-meetings = Träffar
paper-time = { $day } ({ $at })
paper-meeting = { $times }: { $state }
paper-meeting-place = { $meeting }, { $place }
paper-meeting-proposed = föreslagen
paper-meeting-agreed = bokad
paper-meeting-met = ni träffades
paper-meeting-not-met = ni träffades inte
paper-meeting-cancelled = avbokad
paper-answers = Dina svar
paper-answered = { $day }. { $seen }
paper-shared-with = Du har visat det här för: { $names }.
paper-question-agreement = Punkt i avtalet: { $field }
paper-question-other = Annat svar
paper-conversations = Samtal
paper-conversations-what = Vad jag har frågat och när. Orden finns i svaren.
paper-conversation = { $day }: { $name }, { $state }
paper-talk-sign-up = En anmälan
paper-talk-introduction = Presentation
paper-talk-cancel = Avbokning av en träff
paper-talk-reminder = Påminnelse om en träff
paper-talk-nudge = Att hitta en tid
paper-talk-evaluation = Att boka utvärderingsträffen
paper-talk-again = Om jag får söka en ny partner
paper-talk-rematch = Önskan om en ny partner eller grupp
paper-talk-leave = Att sluta
paper-talk-pause = Paus
paper-talk-turn = Turen att bjuda in
paper-talk-programme = Programmets frågor
paper-talk-reflecting = Att fundera
paper-talk-erase = Radering av uppgifter
paper-talk-hours = Arbetstider
paper-talk-other = Annat samtal
paper-run-open = pågår
paper-run-later = skjutet till senare
paper-run-done = klart
paper-run-stopped = avslutat
paper-run-lapsed = lagt åt sidan
goal-state-dropped = Släppt
