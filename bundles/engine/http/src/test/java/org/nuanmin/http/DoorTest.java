package org.nuanmin.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.request.Arrival;
import org.nuanmin.portal.api.service.WaitingRoom;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.dto.RequestInfoDTO;
import org.osgi.service.servlet.runtime.dto.ServletDTO;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DoorTest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> said = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private byte[] sent = {};
    private Sent left = new Sent();
    private int looked;
    private int asked;

    @Test
    void a_request_for_a_servlet_that_is_there_goes_through_and_may_wait_five_seconds_in_all() throws Exception {
        come("GET", "/api/v1/hr/stations", 0, request -> null);
        assertEquals(1, asked);
        assertNotNull(attributes.get(Arrival.UNTIL));
        assertEquals(Map.of(), said);
    }

    @Test
    void a_request_for_a_servlet_that_comes_back_in_time_is_served() throws Exception {
        come("GET", "/", 3, request -> null);
        assertEquals(4, looked);
        assertEquals(1, asked);
    }

    @Test
    void a_servlet_that_can_not_answer_is_asked_again_and_no_trace_of_it_is_left() throws Exception {
        come("POST", "/api/v1/hr/requests", 0, request -> {
            if (asked < 3) {
                request.setAttribute(Arrival.AGAIN, Boolean.TRUE);
            }
            return null;
        });
        assertEquals(3, asked);
        assertNull(attributes.get(Arrival.AGAIN));
    }

    @Test
    void a_program_is_told_of_what_stays_away_by_a_problem_and_a_person_by_a_page() throws Exception {
        come("GET", "/api/v1/hr/stations", Integer.MAX_VALUE, request -> null);
        assertEquals(503, said.get("setStatus"));
        assertEquals("2", said.get("Retry-After"));
        assertEquals("application/problem+json", said.get("setContentType"));
        assertTrue(body().contains("\"type\":\"urn:nuanmin:problem:away\""), body());
        come("GET", "/app/hr/stations", Integer.MAX_VALUE, request -> null);
        assertEquals("text/html;charset=utf-8", said.get("setContentType"));
        assertTrue(body().contains("http-equiv=\"refresh\""), body());
        assertEquals(0, asked);
    }

    @Test
    void a_body_that_was_refused_unread_is_taken_in_so_that_its_connection_lives() throws Exception {
        sent = new byte[20_000];
        left = new Sent();
        come("POST", "/api/v1/hr/requests", 0, request -> null);
        assertTrue(left.isFinished());
        sent = new byte[100_000];
        left = new Sent();
        come("POST", "/api/v1/hr/stations/imports", 0, request -> null);
        assertEquals(100_000, left.bytes.available(), "a large one is not worth it");
    }

    @Test
    void nobody_hears_an_echo_of_what_was_sent() throws Exception {
        come("TRACE", "/health/live", 0, request -> null);
        assertEquals(405, said.get("setStatus"));
        assertEquals(0, asked);
    }

    private String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    private void come(String method, String path, int awayFor, Function<HttpServletRequest, Object> servlet)
            throws Exception {
        body.reset();
        looked = 0;
        HttpServiceRuntime whiteboard = fake(HttpServiceRuntime.class, call -> {
            var found = new RequestInfoDTO();
            found.servletDTO = looked++ < awayFor ? null : new ServletDTO();
            return found;
        });
        HttpServletRequest request = fake(HttpServletRequest.class, call -> switch (call.name()) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getDispatcherType" -> DispatcherType.REQUEST;
            case "setAttribute" -> attributes.put((String) call.arguments()[0], call.arguments()[1]);
            case "getAttribute" -> attributes.get((String) call.arguments()[0]);
            case "removeAttribute" -> attributes.remove((String) call.arguments()[0]);
            case "getContentLengthLong" -> (long) sent.length;
            case "isAsyncStarted" -> false;
            case "getInputStream" -> left;
            default -> null;
        });
        HttpServletResponse response = fake(HttpServletResponse.class, call -> switch (call.name()) {
            case "getOutputStream" -> new Kept();
            case "setHeader" -> said.put((String) call.arguments()[0], call.arguments()[1]);
            default -> said.put(call.name(), call.arguments()[0]);
        });
        FilterChain chain = (given, answered) -> {
            asked++;
            servlet.apply((HttpServletRequest) given);
        };
        new Door(whiteboard, new WaitingRoom(1, Duration.ofMillis(200))).doFilter(request, response, chain);
    }

    private record Call(String name, Object[] arguments) {}

    private static <T> T fake(Class<T> type, Function<Call, Object> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object answer = answers.apply(new Call(method.getName(), given));
            return method.getReturnType() == void.class ? null : answer;
        }));
    }

    private final class Sent extends ServletInputStream {
        private final ByteArrayInputStream bytes = new ByteArrayInputStream(sent);

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Kept extends ServletOutputStream {
        @Override
        public void write(int value) {
            body.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
