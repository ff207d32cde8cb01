package org.tawasul.api.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.text.Texts;

/** Controllers under the API's manners without the program behind them. */
public final class ApiSlice {
    public static final ObjectMapper JSON = Jackson2ObjectMapperBuilder.json()
            .serializationInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
            .featuresToDisable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ApiSlice() {}

    public static MockMvc of(Object... controllers) {
        Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("problems"));
        Problems problems = new Problems(new SaidProblems(texts), JSON);
        List<HttpMessageConverter<?>> converters = new ArrayList<>(
                List.of(new ByteArrayHttpMessageConverter(), new MappingJackson2HttpMessageConverter(JSON)));
        new ApiManners().extendMessageConverters(converters);
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(new ProblemAdvice(problems))
                .setCustomArgumentResolvers(new CallerArgument(), new PostedArgument())
                .setMessageConverters(converters.toArray(HttpMessageConverter[]::new))
                .addFilters(new RequestIds(), new BodyLimit())
                .build();
    }

    /** From now on this person asks; nobody for null. */
    public static void signIn(@Nullable SignedIn who) {
        SecurityContextHolder.clearContext();
        if (who != null) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(who, null, List.of()));
        }
    }
}
