# Mellanuppgifter: bara om man har kommit överens om dem, och aldrig som läxa.

word-tasks = mellanuppgifter, mellanuppgift, uppgifter, uppgift

tasks-nothing = Mellanuppgifter kan ni komma överens om när resan har börjat.
extra-not-agreed-tasks = Enligt ert avtal har ni inga mellanuppgifter. Om ni ändrar er går det att ändra avtalet.
extra-agree-first-tasks = Mellanuppgifter bestäms tillsammans i avtalet. Härifrån kommer du till det.
extra-not-here-tasks = I det här mentorskapet finns inga mellanuppgifter.
tasks-open = De här mellanuppgifterna är med nu.
tasks-none = Det finns inga mellanuppgifter just nu, och det behöver inte finnas några.
tasks-note = En uppgift får vänta eller falla bort. Du kan komma till träffen utan den.
tasks-of-others = De andras egna
tasks-past = Här är de tidigare mellanuppgifterna.
tasks-no-past = Det finns inga tidigare mellanuppgifter.
tasks-paused = Er resa har paus. En ny mellanuppgift går att föreslå när pausen är slut.

task-item = { $number } · { $whose } · { $state }
task-whose = { $name }
task-whose-own = Ditt förslag
task-state-open = med nu
task-state-done = gjord
task-state-kept = till nästa gång
task-state-let-go = föll bort
task-state-withdrawn = återtagen
task-marked = { $day }: { $state }
task-number = Uppgift { $number }

button-tasks = Mellanuppgifter
button-to-agreement = Se avtalet
button-task-add = Föreslå en uppgift
button-task-done = Markera som gjord
button-task-kept = Spara till nästa gång
button-task-let-go = Låt den falla bort
button-task-not-for-me = Inte för mig
button-task-withdraw = Ta tillbaka förslaget
button-task-history = Visa tidigare

task-themes = Ämnen ni kom överens om
task-kind-ask = Vad ska uppgiften hjälpa med?
option-task-get-acquainted = Bekanta oss med ett ämne
option-task-prepare = Förbereda ett ämne
option-task-other = Något annat
task-words-get-acquainted = Vad kan ni bekanta er med före nästa träff?
task-words-prepare = Vad kan ni fundera på eller pröva före nästa träff?
task-words-other = Hurdan skulle uppgiften vara?
task-words-note = En liten sak räcker. Lämna bort namn på klienter och patienter.
task-yours = Uppgiften
task-who-ask = För vem är uppgiften?
task-who-note = Ni får alla höra om den. Var och en gör sin, om hen hinner och vill.
option-task-all = För oss
option-task-me = För mig själv
task-proposed = Ditt förslag är på väg. { $count ->
        [one] { $names } får höra om det.
       *[other] De här får höra om det: { $names }.
    }
task-taken = Uppgiften är din nu. { $count ->
        [one] { $names } får höra om det.
       *[other] De här får höra om det: { $names }.
    }
task-told-all = { $name } föreslår en mellanuppgift.
task-told-own = { $name } har tagit en mellanuppgift. Du behöver inte göra något.
task-what = Mellanuppgift
task-told-note = Det här är ingen läxa. Gör den om du hinner och vill.

task-reminder = Mellanuppgift, om du hinner
task-after = Om du hann göra mellanuppgiften kan du markera den. Inget är ett måste.
task-done = Bra. Uppgiften är markerad som gjord.
task-kept = Okej, uppgiften följer med till nästa gång.
task-let-go = Okej, uppgiften faller bort.
task-withdrawn = Ditt förslag är återtaget. Jag visar det inte mer för andra.
task-withdrawn-partner = { $name } tog tillbaka sin mellanuppgift.
task-none = Det finns ingen sådan mellanuppgift just nu.
task-moved-on = Den här uppgiften har hunnit ändras, så jag lät den vara.
task-which-done = Vilken uppgift gjorde du?
task-which-kept = Vilken uppgift följer med till nästa gång?
task-which-let-go = Vilken uppgift faller bort?
task-which-withdraw = Vilket förslag tar du tillbaka?
