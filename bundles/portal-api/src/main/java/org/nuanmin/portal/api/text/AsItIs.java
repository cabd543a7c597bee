package org.nuanmin.portal.api.text;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

/** A value in a sentence without a format of its own; MessageFormat would group 2021 into 2,021. */
final class AsItIs extends Format {
    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(Object value, StringBuffer to, FieldPosition position) {
        return to.append(value);
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
        throw new UnsupportedOperationException("sentences are written only");
    }
}
