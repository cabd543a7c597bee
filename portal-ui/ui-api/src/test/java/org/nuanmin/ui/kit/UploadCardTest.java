package org.nuanmin.ui.kit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuanmin.portal.api.work.Preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

class UploadCardTest {
    @Test
    void a_text_shows_its_encoding_its_columns_and_those_that_are_passed_over_before_it_is_taken_in() {
        var preview = new Preview("GB18030", List.of("姓名", "备忘"), List.of("备忘"), List.of("张三", "李四"));
        String shown = UploadCard.facts(preview).getElement().getTextRecursively();
        for (String part : List.of("GB18030", "姓名、备忘", "张三、李四")) {
            assertTrue(shown.contains(part), () -> part + " in " + shown);
        }
    }
}
