const WORDS = `
a about add after all an and any are as at attach attachment attachments back be been before but by can cancel cc bcc
channel chat close closed comment comments compose content conversation conversations created customer date day days
delete details did do draft email emails enter expand for forward from had has have he help here hide hour hours how i if
in inbox incoming internal is it item items just label last left load loading log mail me menu message messages minute
minutes more my new next no not note notes now of on one only open options or order original our out outgoing over page
pending posted previous priority private public quoted read recipient received reply replies reply-all replied respond
response right role see select send sender sent she show shown since so solved status subject support text than that the
their them then there they this thread ticket tickets time title to today trimmed two type unread up update updated us
via view was we were what when where which who will with write wrote yesterday you your
am pm mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
jan feb mar apr jun jul aug sep oct nov dec january february march april may june july august september october november
december
antwort antworten an von datum betreff intern interne interner notiz nachricht nachrichten gesendet kunde öffentlich
de à du le la les objet envoyé répondre réponse note interne message public client
para asunto enviado responder respuesta nota interna mensaje cliente público
`;

/** Words of programs and of every language's glue: they name nobody and tell a reader what a label means. */
export const KEPT_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
