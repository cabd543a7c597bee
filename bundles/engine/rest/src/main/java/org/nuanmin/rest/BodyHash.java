package org.nuanmin.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Bounds a body and keeps its hash for idempotency; files (multipart) are read as a stream and go by their length alone. */
public class BodyHash extends AbstractPhaseInterceptor<Message> {
    static final String PROPERTY = "nuanmin.body";
    private static final int LARGEST = 1 << 20;

    private final Services.All services;

    BodyHash(Services.All services) {
        super(Phase.RECEIVE);
        this.services = services;
    }

    @Override
    public void handleMessage(Message message) {
        InputStream in = message.getContent(InputStream.class);
        String type = String.valueOf(message.get(Message.CONTENT_TYPE));
        if (in == null || type.startsWith("multipart/")) {
            message.getExchange().put(PROPERTY, type);
            return;
        }
        try {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new jakarta.ws.rs.ClientErrorException(413);
            }
            message.setContent(InputStream.class, new ByteArrayInputStream(body));
            message.getExchange().put(PROPERTY, services.keys().sm3(body));
        } catch (IOException e) {
            throw new Fault(e);
        }
    }
}
