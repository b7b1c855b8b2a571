import { createServer, type Server, type Socket } from 'node:net';

/** A mail server that accepts everything and keeps it: what was really sent stands in `messages`. */
export interface SmtpSink {
  readonly messages: readonly string[];
  readonly close: () => Promise<void>;
}

function serve(socket: Socket, keep: (message: string) => void): void {
  let rest = '';
  let inData = false;
  const answer = (line: string): void => void socket.write(`${line}\r\n`);
  const replies: Readonly<Record<string, string>> = {
    EHLO: '250-sink\r\n250 8BITMIME',
    DATA: '354 go ahead',
    QUIT: '221 bye',
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    for (;;) {
      const end = inData ? '\r\n.\r\n' : '\r\n';
      const at = rest.indexOf(end);
      if (at < 0) return;
      const piece = rest.slice(0, at);
      rest = rest.slice(at + end.length);
      if (inData) {
        // A line that starts with a dot was sent with two (RFC 5321, 4.5.2).
        keep(Buffer.from(piece.replaceAll('\r\n..', '\r\n.'), 'latin1').toString('utf8'));
        answer('250 kept');
        inData = false;
        continue;
      }
      const command = piece.slice(0, 4).toUpperCase();
      inData = command === 'DATA';
      answer(replies[command] ?? '250 ok');
    }
  });
  answer('220 sink');
}

/** Listens on loopback until closed. */
export function startSmtpSink(port: number): Promise<SmtpSink> {
  const messages: string[] = [];
  const server: Server = createServer((socket) => serve(socket, (message) => messages.push(message)));
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ messages, close: () => new Promise((done) => server.close(() => done())) }),
    );
  });
}
