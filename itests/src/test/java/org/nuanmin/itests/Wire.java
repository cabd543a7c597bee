package org.nuanmin.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Says to the portal what no well-mannered client would, from any address of this machine. */
final class Wire {
    private static final int PATIENCE = 60_000;

    private final int port;
    private final String address;

    /** @param address where the caller seems to be: of 127.0.0.0/8 each is another one */
    Wire(int port, String address) {
        this.port = port;
        this.address = address;
    }

    /** Sends the head as it is, then the body; gives what came back, of which the first line holds the status. */
    String say(String head, byte[] body) {
        return say(head, out -> out.write(body));
    }

    /** Sends so many zeros as a body. */
    String say(String head, long zeros) {
        return say(head, out -> {
            byte[] some = new byte[1 << 16];
            for (long sent = 0; sent < zeros; sent += some.length) {
                out.write(some);
            }
        });
    }

    String post(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return say(
                "POST " + path + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n",
                body);
    }

    private interface Body {
        void to(OutputStream out) throws IOException;
    }

    private String say(String head, Body body) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write((head + "Host: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.to(out);
            out.flush();
            if (head.startsWith("CONNECT")) {
                // who asked for a tunnel and gets none may ask again on this connection, which stays open for a minute
                return answer(socket.getInputStream());
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a head, its body only after the answer has come, and a second request on the same connection; the status of that one. */
    int sayTwice(String head, String body, String second) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(PATIENCE);
            String host = "Host: 127.0.0.1:" + port + "\r\n";
            var out = socket.getOutputStream();
            out.write((head + host + "Content-Length: " + body.length() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            answer(socket.getInputStream());
            out.write((body + second + host + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return status(answer(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One answer, by the length that it names. */
    private static String answer(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        var length = Pattern.compile("(?i)content-length: *(\\d+)").matcher(head);
        return length.find()
                ? head + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : head.toString();
    }

    static int status(String answer) {
        return Arrays.stream(answer.split(" ", 3))
                .skip(1)
                .findFirst()
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** A body in one chunk: how it begins, and so many zeros. */
    static byte[] chunk(String part, int length) {
        byte[] head = part.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + length];
        System.arraycopy(head, 0, all, 0, head.length);
        var out = new ByteArrayOutputStream();
        out.writeBytes((Integer.toHexString(all.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.writeBytes(all);
        out.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
