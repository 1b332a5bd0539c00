"""Conversations as people see them: the readable specification of the whole path, played on the real product.

A transcript is a text file. What people do is written by hand; everything else is what the product answers:

    # A title, and headings wherever they help
    people: Marja Koskinen (fi), Grace Mensah (en), Olli Maa (fi, guest)      (or outsider)
    start: Mon 23.11.2026 09:00
    after: fi/1-joining                            (goes on where another transcript ended; then no start)
    chat: slack                                    (slash commands, forms everywhere, a home page, groups' rooms)
    chat: teams                                    (what is pressed opens as a form)

    Mon 23.11. 09:00 · Marja                       (written by hand: "· Marja")
    > typed words
    > [Label]                                      a pressed button; "(oldest)", "(of Grace)", "(in the channel)",
                                                   "(in the room)", "(on the home page)"
    > [x] A, B                                     ticked options
    > [form]                                       the open form: lines "  label or id: values"
    > (opens the chat)  (image)  (the same delivery again)  a… (20000 characters)
    > (opens the home page)  (the account is closed)  (the account is back)
    < shown
    ~ the home page
    * a short line for their eyes alone, where they acted
    ! a sentence at a field of the form
    = kept, and who may read it now; never the words
    -- 3 days later    -- to Tue 15.12. 14:00    -- next event

"· Marja + Grace" lets several do the same at the same moment. `pytest tests/transcripts --accept` rewrites the files.
"""
