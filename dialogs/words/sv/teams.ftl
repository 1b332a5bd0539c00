# What Teams itself needs to say: where an answer or a form is, and what became of a form.

teams-below = Svaret kommer sist i vår chatt.
teams-form-below = Formuläret finns sist i vår chatt.
teams-form-in-chat = Formuläret finns i vår chatt.
teams-form-over = Det här formuläret är stängt nu. Vi fortsätter längre ner.
teams-form-closed = Du stängde formuläret. Ingenting sparades.
teams-form-trouble = Formuläret öppnades inte. Felet är här hos oss, inte hos dig. Försök igen om en stund.
teams-some-chat = gruppchatt
teams-cannot-write = Jag kan inte skriva till dig ännu. Lägg till Rinnalla bland dina appar i Teams och försök sedan igen.
teams-not-yours = Det här är någon annans chatt. Jag svarar dig i vår egen chatt.
