# Files that Teams saves in the person's own OneDrive.

teams-file-offer = If you allow it, Teams saves the file in your OneDrive.
teams-file-declined = All right, the file was not saved. You can get it here later, too.
teams-file-failed = Saving the file did not work. It was nothing you did. Shall we try again?
teams-file-gone = This file is not there any more.
teams-file-saved = The file is in your OneDrive.
teams-file-answered = This has already been answered.
teams-file-again = Get the file
