import { createServer } from 'node:http';
import { Server } from 'socket.io';

/** The baseline: socket.io alone. What is posted to it is broadcast as `post.created` to everyone. Environment: PORT. */
const http = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end('{}');
    return;
  }
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    io.to('all').emit('post.created', JSON.parse(Buffer.concat(chunks).toString()));
    response.end('{}');
  });
});
const io = new Server(http, { serveClient: false });
io.on('connection', (socket) => socket.join('all'));
http.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
