package it.vetro.web;

import java.util.List;

/**
 * What a check found.
 *
 * @param id its name in the file of results
 * @param pages how many pages it looked at
 * @param violations each with its page
 */
record CheckResult(String id, int pages, List<String> violations) {}
