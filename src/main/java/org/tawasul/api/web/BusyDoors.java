package org.tawasul.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tawasul.api.BusyStore;

/**
 * The store may be busy before a controller is reached, when it is asked who somebody is, and after it, while a page is drawn. The server itself would answer 500 and write the whole stack
 * into its log.
 */
@Component
@Order(BusyDoors.ORDER)
final class BusyDoors extends OncePerRequestFilter {
    /** Around the doors, and inside of what gives the request its id and counts how it was answered. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fault) {
            // Half of an answer can't become another one: the connection is broken.
            if (response.isCommitted() || !BusyStore.isToldBehind(fault, request)) {
                throw fault;
            }
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
