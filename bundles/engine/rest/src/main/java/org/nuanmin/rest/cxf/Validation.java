package org.nuanmin.rest.cxf;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.nuanmin.portal.api.text.Languages;

/** Hibernate Validator without expression language and service files, speaking the caller's language. */
final class Validation {
    private Validation() {}

    static ValidatorFactory factory() {
        return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .providerResolver(() -> List.of(new HibernateValidator()))
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new CallersLanguage(new ParameterMessageInterpolator()))
                .buildValidatorFactory();
    }

    private record CallersLanguage(MessageInterpolator words) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            Locale language = Current.language();
            // the plain file is English; asked for "en" the JDK would rather fall back to the machine's language
            return words.interpolate(template, context, language.equals(Languages.ENGLISH) ? Locale.ROOT : language);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return words.interpolate(template, context, locale);
        }
    }
}
