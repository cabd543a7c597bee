package org.nuanmin.rest.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A request whose body was read already. */
public final class BodyRequest extends HttpServletRequestWrapper {
    private final Body body;

    public BodyRequest(HttpServletRequest request, Body body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Content(body.open());
    }

    /** What is empty has no type that could be wrong: an action's POST may come without any. */
    @Override
    public String getContentType() {
        return body.length() == 0 ? "application/json" : super.getContentType();
    }

    @Override
    public String getHeader(String name) {
        return "content-type".equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return "content-type".equalsIgnoreCase(name)
                ? Collections.enumeration(List.of(getContentType()))
                : super.getHeaders(name);
    }

    @Override
    public int getContentLength() {
        return (int) body.length();
    }

    @Override
    public long getContentLengthLong() {
        return body.length();
    }

    /** All of it is there at once. */
    private static final class Content extends ServletInputStream {
        private final InputStream in;
        private boolean finished;

        Content(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            finished = value < 0;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            finished = count < 0;
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body is there already; read it");
        }
    }
}
