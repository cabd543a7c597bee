package org.nuanmin.portal.api.work;

import java.util.List;

/**
 * What a file looks like before it is taken in.
 *
 * @param encoding of a text, such as {@code GB18030} (which contains GBK); empty for a workbook
 * @param headings as they stand there
 * @param ignored headings that its kind does not know
 * @param firsts the first column of its first rows: wrong characters show there
 */
public record Preview(String encoding, List<String> headings, List<String> ignored, List<String> firsts) {
    public Preview {
        headings = List.copyOf(headings);
        ignored = List.copyOf(ignored);
        firsts = List.copyOf(firsts);
    }
}
