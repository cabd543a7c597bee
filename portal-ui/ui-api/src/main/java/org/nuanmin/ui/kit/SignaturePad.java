package org.nuanmin.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.nuanmin.portal.api.work.SignatureImage;

/**
 * A field for a handwritten signature by finger, pen or mouse. Its value is a PNG as data URL, black on white, or empty; what
 * a browser says is only a claim, so the use case reads it by {@link SignatureImage}. Who can't sign here is told to attach a
 * scan instead, for which the screen has a field of its own.
 */
public final class SignaturePad extends CustomField<String> {
    private static final long serialVersionUID = 1L;
    private static final String PNG = "data:image/png;base64,";
    /** As base64 and a little more. */
    private static final int LONGEST = SignatureImage.LARGEST / 3 * 4 + 100;
    /** The portal's script may come after the first screen. */
    private static final String DRAW =
            "const go = () => window.nuanmin ? nuanmin.pad(this, $0, $1) : setTimeout(go, 40); go()";

    private final Div pad = new Div();
    private final Element canvas = new Element("canvas");
    private final Button again = Parts.quiet(Words.kit("sign.again"), () -> {});

    /** An empty pad, as wide as there is room. */
    public SignaturePad(String label) {
        super("");
        addClassName("nm-signature");
        setLabel(label);
        setHelperText(Words.kit("sign.hint"));
        setWidthFull();
        pad.addClassName("nm-pad");
        pad.getElement()
                .setAttribute("data-empty", "true")
                .setAttribute("data-hint", Words.kit("sign.here"))
                .setAttribute("data-blank", Words.kit("sign.blank", label))
                .setAttribute("data-signed", Words.kit("sign.signed", label))
                .appendChild(canvas);
        canvas.setAttribute("role", "img")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Words.kit("sign.blank", label));
        add(pad, Parts.div("nm-sign-tools", again));
        pad.getElement()
                .addEventListener(
                        "nm-signed", event -> signed(event.getEventData().getString("event.detail")))
                .addEventData("event.detail");
    }

    private void signed(String dataUrl) {
        if (isReadOnly()) {
            return;
        }
        boolean fits = dataUrl.startsWith(PNG) && dataUrl.length() <= LONGEST;
        setModelValue(fits ? dataUrl : "", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        draw(getValue());
    }

    private void draw(String dataUrl) {
        pad.getElement().executeJs(DRAW, dataUrl, again.getElement());
    }

    @Override
    protected String generateModelValue() {
        return getValue();
    }

    @Override
    protected void setPresentationValue(String dataUrl) {
        if (isAttached()) {
            draw(dataUrl);
        }
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        lock(readOnly || !isEnabled());
    }

    @Override
    public void onEnabledStateChanged(boolean enabled) {
        super.onEnabledStateChanged(enabled);
        lock(isReadOnly() || !enabled);
    }

    private void lock(boolean locked) {
        pad.getElement().setAttribute("data-locked", String.valueOf(locked));
    }

    /** The stock field looks for an input, and there is none. */
    @Override
    public void focus() {
        canvas.executeJs("setTimeout(() => this.focus(), 0)");
    }
}
