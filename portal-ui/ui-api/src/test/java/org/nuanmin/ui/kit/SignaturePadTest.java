package org.nuanmin.ui.kit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SignaturePadTest {
    private static final String SIGNED = "data:image/png;base64,iVBORw0KGgo=";

    private Form form;
    private SignaturePad pad;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        form = new Form();
        pad = form.wide("signature", new SignaturePad("本人签名"));
        form.require("signature");
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    private Element box() {
        return _get(pad, Div.class, spec -> spec.withClasses("nm-pad")).getElement();
    }

    /** As the browser tells it. */
    private void tells(String dataUrl) {
        var data = Json.createObject();
        data.put("event.detail", dataUrl);
        box().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(box(), "nm-signed", data));
    }

    @Test
    void a_signature_is_the_value_and_counts_as_typed_by_the_user() {
        List<Boolean> byUser = new ArrayList<>();
        pad.addValueChangeListener(event -> byUser.add(event.isFromClient()));
        assertTrue(pad.isEmpty());
        tells(SIGNED);
        assertEquals(SIGNED, pad.getValue());
        assertTrue(form.isDirty());
        tells("");
        assertTrue(pad.isEmpty());
        assertEquals(List.of(true, true), byUser);
    }

    @Test
    void a_missing_signature_is_said_at_the_pad_and_forgiven_when_it_comes() {
        assertFalse(form.run(() -> {}));
        assertTrue(pad.isInvalid());
        assertEquals("请填写本人签名", pad.getErrorMessage());
        tells(SIGNED);
        assertFalse(pad.isInvalid());
        assertTrue(form.run(() -> {}));
    }

    @Test
    void what_is_no_picture_or_too_long_a_one_is_no_signature() {
        tells("javascript:alert(1)");
        assertTrue(pad.isEmpty());
        tells(SIGNED + "A".repeat(300_000));
        assertTrue(pad.isEmpty());
    }

    @Test
    void a_locked_pad_takes_no_signature() {
        pad.setReadOnly(true);
        tells(SIGNED);
        assertTrue(pad.isEmpty());
        assertEquals("true", box().getAttribute("data-locked"));
        pad.setReadOnly(false);
        assertEquals("false", box().getAttribute("data-locked"));
        pad.setEnabled(false);
        assertEquals("true", box().getAttribute("data-locked"));
    }

    @Test
    void who_can_not_sign_here_is_told_what_to_do_instead() {
        assertTrue(pad.getHelperText().contains("扫描件"), pad.getHelperText());
        Element canvas = box().getChild(0);
        assertEquals("canvas", canvas.getTag());
        assertEquals("本人签名：尚未签名", canvas.getAttribute("aria-label"));
    }
}
