@echo off
rem Vetro's launcher for Windows: compiles what is missing or older than its sources, then runs the generator.
setlocal
chcp 65001 >nul
set "VETRO_ROOT=%~dp0"
set "VETRO_JAR=%~dp0generator\target\vetro.jar"

powershell -NoProfile -Command "$r=$env:VETRO_ROOT; $j=Get-Item -ErrorAction SilentlyContinue $env:VETRO_JAR; if(-not $j){exit 1}; $s=Get-ChildItem -Recurse -File ($r+'pom.xml'),($r+'generator\pom.xml'),($r+'generator\src\main'),($r+'data\schemi') | Where-Object {$_.LastWriteTime -gt $j.LastWriteTime}; if($s){exit 1}"
if not errorlevel 1 goto style
echo vetro: compilo il generatore... 1>&2
pushd "%VETRO_ROOT%"
call mvn -q -B -Dmaven.test.skip=true package
if errorlevel 1 exit /b 3
popd
powershell -NoProfile -Command "(Get-Item $env:VETRO_JAR).LastWriteTime=Get-Date"

:style
if "%~1"=="check" goto run
if exist "%VETRO_ROOT%assets\dist\site\css\vetro.css" goto command
echo vetro: compilo lo stile del sito... 1>&2
pushd "%VETRO_ROOT%assets"
call npm ci --silent --no-audit --no-fund
if errorlevel 1 exit /b 3
rem the lock file names the search engine for Linux; a failure here leaves sites without search, and the build says so
for /f %%a in ('node -p process.arch') do if not exist "node_modules\@pagefind\windows-%%a" call npm install --no-save --silent --no-audit --no-fund @pagefind/windows-%%a@1.6.0
call npm run --silent build
if errorlevel 1 exit /b 3
popd

:command
if not "%~1"=="verify" goto run
pushd "%VETRO_ROOT%"
call npm --prefix assets test --silent
if errorlevel 1 exit /b 1
call mvn -B verify
exit /b %ERRORLEVEL%

:run
java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m %VETRO_JAVA_OPTS% -Dvetro.project="%VETRO_ROOT%." -jar "%VETRO_JAR%" %*
exit /b %ERRORLEVEL%
