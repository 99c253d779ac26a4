@echo off
rem Vetro's launcher for Windows: compiles the jar when it is missing, then runs it.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%generator\target\vetro.jar"
powershell -NoProfile -Command "$j=Get-Item -ErrorAction SilentlyContinue '%JAR%'; if(-not $j){exit 1}; $s=Get-ChildItem -Recurse -File '%ROOT%pom.xml','%ROOT%generator\pom.xml','%ROOT%generator\src\main','%ROOT%data\schemi' | Where-Object {$_.LastWriteTime -gt $j.LastWriteTime}; if($s){exit 1}"
if errorlevel 1 (
  echo vetro: compilo il generatore... 1>&2
  pushd "%ROOT%" && call mvn -q -B -Dmaven.test.skip=true package || exit /b 3
  popd
)
if not exist "%ROOT%assets\dist\site\css\vetro.css" (
  echo vetro: compilo lo stile del sito... 1>&2
  pushd "%ROOT%assets" && call npm ci --silent --no-audit --no-fund && call npm run --silent build || exit /b 3
  popd
)
if "%~1"=="verify" (
  pushd "%ROOT%" && call mvn -B verify
  exit /b %ERRORLEVEL%
)
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m %VETRO_JAVA_OPTS% -Dvetro.project="%ROOT%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
