package org.nuanmin.rest.cxf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.jspecify.annotations.Nullable;
import org.nuanmin.portal.api.text.Languages;
import org.nuanmin.rest.call.Call;

/** The call that CXF is working on. */
final class Current {
    private Current() {}

    static HttpServletRequest request(Message message) {
        return (HttpServletRequest) message.getExchange().getInMessage().get(AbstractHTTPDestination.HTTP_REQUEST);
    }

    static Call call(Message message) {
        return Call.of(request(message))
                .orElseThrow(() -> new IllegalStateException("CXF was reached around the edge"));
    }

    static Optional<Call> call() {
        @Nullable Message message = JAXRSUtils.getCurrentMessage();
        return message == null ? Optional.empty() : Call.of(request(message));
    }

    static Locale language() {
        return call().map(Call::language).orElse(Languages.CHINESE);
    }
}
