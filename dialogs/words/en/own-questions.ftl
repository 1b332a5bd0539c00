# Own questions beside the guide's, and each one's own order.

own-question-words = { $words }
own-question-hidden = A question that can no longer be shown
