@echo off
rem Starts Safeharbor; see "safeharbor --help". JAVA_HOME chooses the Java, SAFEHARBOR_JAVA_OPTS adds options to it.
rem Folders may have exclamation marks in their names, which delayed expansion would eat.
setlocal EnableExtensions DisableDelayedExpansion
for %%i in ("%~dp0..") do set "HOME_DIR=%%~fi"

set "JAVA_EXE=java"
if not defined JAVA_HOME goto find
rem Some installers write it with quotation marks.
set "JAVA_EXE=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA_EXE%" goto found
goto missing
:find
where java >nul 2>nul
if not errorlevel 1 goto found
:missing
echo safeharbor: no Java found; install Java 17 or newer, or set JAVA_HOME. 1>&2
exit /b 69
:found

rem Quick to start rather than quick after an hour.
set "QUICK=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
set "QUIET=-Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true -Dfile.encoding=UTF-8"
if "%~1"=="serve" goto serve

rem Only the server's own libraries are on its class path: ours of the same name must not stand in for them.
rem Ours of H2 goes first: the launcher's jar leads to the server's, and H2 of that age cannot be trusted with our file.
"%JAVA_EXE%" %QUICK% %QUIET% %SAFEHARBOR_JAVA_OPTS% -cp "%HOME_DIR%\lib\h2.jar;%HOME_DIR%\lib\*" org.safeharbor.dist.Main %*
exit /b %ERRORLEVEL%

:serve
rem The class archive is made by the launcher in the background of the first start, and is never needed.
set "CLASSES=%HOME_DIR%\cache\classes.jsa"
if defined SAFEHARBOR_CACHE set "CLASSES=%SAFEHARBOR_CACHE%\classes.jsa"
set "SHARING=-Xshare:auto"
if exist "%CLASSES%" set "SHARING=-XX:SharedArchiveFile=%CLASSES%"
"%JAVA_EXE%" %QUICK% "%SHARING%" %QUIET% "-Dsafeharbor.home=%HOME_DIR%" "-Dsafeharbor.classes=%CLASSES%" %SAFEHARBOR_JAVA_OPTS% -jar "%HOME_DIR%\lib\safeharbor.jar" %*
exit /b %ERRORLEVEL%
