# How the app is introduced in Slack, and the installation's pages in the browser.

slack-app-about = A companion for mentoring: helps a pair or a group find times to meet, and brings questions when they are of use.
slack-app-command = Mentoring: sign up, book a meeting, see how things stand
slack-shortcut-home = Open Rinnalla
slack-shortcut-home-about = See how things stand and what you can do next
slack-shortcut-meet = Book a meeting
slack-shortcut-meet-about = Book, move or cancel a mentoring meeting
slack-shortcut-insight = Keep as an insight
slack-shortcut-insight-about = Keep your own message among your insights. Only you see them

install-title = Install Rinnalla in Slack
install-what = Rinnalla walks beside mentoring pairs and peer groups in your workplace's Slack. Slack will ask which workspace to install it in, and show what it asks permission for.
install-button = Go on to Slack
install-done-title = Rinnalla is installed
install-done = Open Rinnalla among Slack’s apps and write to it, or type /mentoring anywhere. The word programme starts a programme.
install-open = Open in Slack
install-failed-title = The installation is not finished
install-denied = The installation was cancelled in Slack, and nothing was kept. If the workspace needs an administrator's permission, ask for it first.
install-again = Too much time has gone by, or you began in another browser. If the installation has worked already, all is well. If not, start again in this browser.
install-org = Rinnalla is installed in one workspace at a time, not in a whole organisation. Choose one workspace in Slack. Nothing was kept.
install-refused = Slack did not confirm the installation, and nothing was kept. Please try again in a moment.
install-fault = The installation could not be saved. The fault is here, not with you. Please try again in a moment.
install-busy = Many people are installing right now. Please try again in a minute.
install-retry = Start again
