package org.nuanmin.registry.person;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "陈小满, chenxiaoman, cxm",
        "单小满, shanxiaoman, sxm",
        "解晓东, xiexiaodong, xxd",
        "欧阳娜娜, ouyangnana, oynn",
        "买买提·艾力, maimaitiaili, mmtal",
        "John Smith, johnsmith, js",
        "䶮, yan, y"
    })
    void a_name_is_found_by_letters(String name, String full, String initials) {
        assertEquals(new Pinyin(full, initials), Pinyin.of(name));
    }

    @ParameterizedTest
    @CsvSource({"买买提•艾力, 买买提·艾力", "买买提 · 艾力, 买买提·艾力", "买买提.艾力, 买买提·艾力", "陈　小满, 陈小满", "J. R. Smith, J. R. Smith"})
    void a_name_has_one_form(String typed, String normal) {
        assertEquals(normal, PersonName.normal(typed));
    }
}
