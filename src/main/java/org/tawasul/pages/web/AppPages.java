package org.tawasul.pages.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a browser needs to keep the pages as an app: what it keeps of them, and what it shows while there is no line. Both are nobody's. */
@Controller
@RequestMapping("/{language:ar|en}")
final class AppPages {
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    @GetMapping("/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/")
                .body(new ClassPathResource("app/worker.js"));
    }

    @GetMapping("/offline")
    String offline() {
        return "pages/offline";
    }
}
