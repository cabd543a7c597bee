package org.nuanmin.rest.edge;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/** A response of which nothing is sent once the answer was taken back, as long as nothing was sent before. */
final class RevocableResponse extends HttpServletResponseWrapper {
    private final BooleanSupplier takenBack;

    RevocableResponse(HttpServletResponse response, BooleanSupplier takenBack) {
        super(response);
        this.takenBack = takenBack;
    }

    @Override
    public void setStatus(int status) {
        if (!takenBack.getAsBoolean()) {
            super.setStatus(status);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!takenBack.getAsBoolean()) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!takenBack.getAsBoolean()) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setContentType(String type) {
        if (!takenBack.getAsBoolean()) {
            super.setContentType(type);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!takenBack.getAsBoolean()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!takenBack.getAsBoolean()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return takenBack.getAsBoolean() ? new Nowhere() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return takenBack.getAsBoolean() ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    /** Takes everything, sends nothing. */
    private static final class Nowhere extends ServletOutputStream {
        @Override
        public void write(int value) {
            // what was taken back is not sent
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            // what was taken back is not sent
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("What was taken back is not sent");
        }
    }
}
