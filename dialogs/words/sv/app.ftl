# Hur appen presenteras där den installeras, och kommandomenyn i Teams.

app-long = Rinnalla finns vid sidan av ett mentorpar eller en kollegial grupp från anmälan till den sista träffen. Appen hjälper er att boka tider, ger er före träffen några saker att fundera på och frågar efteråt vad ni fick med er. Svaren tillhör den som har skrivit dem: varken chefen eller programledaren ser dem. Meddelandena kommer på arbetstid. Det är frivilligt att vara med, och man kan sluta när som helst.
teams-app-about = Stöd för mentorskap: hjälper er att boka träffar och ger något att fundera på.
teams-app-reads = I kanaler och gruppchattar ser Rinnalla bara det som skrivs till den.

teams-command-join = Anmäl dig till mentorskapet
teams-command-status = Se läget och vad som kommer härnäst
teams-command-meet = Boka, flytta eller ställ in en träff
teams-command-reflect = Fundera på frågor i lugn och ro
teams-command-goals = Se eller ändra dina mål
teams-command-agreement = Se eller ändra mentorskapsavtalet
teams-command-pause = Ta en paus
teams-command-leave = Sluta. Du behöver inte berätta varför
teams-command-language = Byt språk
teams-command-help = Se allt som du kan skriva
teams-command-hours = Berätta när du jobbar
teams-command-concern = Berätta om något oroar dig
teams-command-programme = För programledare: skapa ett program eller se läget i ditt
