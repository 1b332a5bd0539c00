option-preset-library = Kirjasto
preset-library-about = Kirjaston työkaverit kulkevat pari kuukautta rinnakkain.
topic-lending-desk = asiakaspalvelu tiskillä
topic-story-hours = satutunnit
topic-readers = lukijoiden kohtaaminen
