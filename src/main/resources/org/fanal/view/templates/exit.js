(function(d){
var x=d.getElementById('x'),n=0;
function go(e){
if(e)e.preventDefault();
d.body.hidden=true;
location.replace(x.href)
}
x.onclick=go;
d.onkeydown=function(e){
if(e.repeat)return;
n=e.key=='Shift'?n+1:0;
if(n>2)go()
}
})(document)
