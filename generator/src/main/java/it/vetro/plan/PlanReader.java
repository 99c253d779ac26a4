package it.vetro.plan;
import it.vetro.model.PlanDocument;
import it.vetro.read.SourceReader;
import java.nio.file.Path;
import java.util.*;
public final class PlanReader { public PlanReader(SourceReader r, Set<String> o){} public List<PlanDocument> readAll(List<Path> f){return List.of();} }
