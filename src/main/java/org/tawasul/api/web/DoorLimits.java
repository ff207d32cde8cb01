package org.tawasul.api.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tawasul.api.CallerAddress;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;

/**
 * How often strangers and customers may ask and send, by address and by customer. Staff are known by name and not limited. Kept in the memory of one node, for as many as it can hold: whoever
 * asked longest ago is forgotten first, and begins anew.
 */
@Component
final class DoorLimits implements HandlerInterceptor, WebMvcConfigurer {
    private static final int REMEMBERED = 100_000;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CallerAddress address;
    private final Sizes sizes;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    DoorLimits(
            CallerAddress address,
            InstantSource clock,
            @Value("${tawasul.limits.enabled}") boolean enabled,
            @Value("${tawasul.limits.machines}") List<String> machines,
            @Value("${tawasul.limits.address.reads}") int readsOfAddress,
            @Value("${tawasul.limits.address.writes}") int writesOfAddress,
            @Value("${tawasul.limits.customer.reads}") int readsOfCustomer,
            @Value("${tawasul.limits.customer.writes}") int writesOfCustomer) {
        this.address = address;
        this.sizes = new Sizes(enabled, machines, readsOfAddress, writesOfAddress, readsOfCustomer, writesOfCustomer);
        this.time = new Meter(clock);
    }

    /**
     * How many a minute.
     *
     * @param machines doors with a secret of their own, to which one machine comes for everybody
     */
    private record Sizes(
            boolean enabled,
            List<String> machines,
            int readsOfAddress,
            int writesOfAddress,
            int readsOfCustomer,
            int writesOfCustomer) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns(sizes.machines);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!sizes.enabled
                || !(handler instanceof HandlerMethod)
                || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        SignedIn who = signedIn();
        if (who != null && !who.is(Role.CUSTOMER)) {
            return true;
        }
        boolean reads = READING.contains(request.getMethod());
        String kind = reads ? "r" : "w";
        take(kind + address.of(request), reads ? sizes.readsOfAddress : sizes.writesOfAddress, response);
        if (who != null) {
            take(kind + " " + who.login(), reads ? sizes.readsOfCustomer : sizes.writesOfCustomer, response);
        }
        return true;
    }

    private void take(String whose, int size, HttpServletResponse response) {
        ConsumptionProbe probe = bucket(whose, size).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Math.max(
                    1,
                    Duration.ofNanos(probe.getNanosToWaitForRefill())
                            .plusMillis(999)
                            .toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
            throw new Refusal(Refusal.Kind.TOO_MANY, "asked-too-often", Map.of("seconds", seconds), null);
        }
    }

    private synchronized Bucket bucket(String whose, int size) {
        return buckets.computeIfAbsent(whose, any -> Bucket.builder()
                .addLimit(limit -> limit.capacity(size).refillGreedy(size, SPAN))
                .withCustomTimePrecision(time)
                .build());
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }

    private record Meter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
